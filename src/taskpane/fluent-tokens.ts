/**
 * Takes the place of Fluent's own list of tokens in the build (webpack.config.js): a token is the CSS variable of its own name, so the list of
 * 400 names, 30 kB, need not be fetched before the pane can be used. test/taskpane holds that it says the same as the list.
 */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0, zIndexContent: 1, zIndexOverlay: 1000, zIndexPopup: 2000, zIndexMessages: 3000, zIndexFloating: 4000, zIndexPriority: 5000, zIndexDebug: 6000,
};

export const tokens = new Proxy<Readonly<Record<string, string>>>({}, {
  get: (_, name) => (typeof name === "string" && name in layers ? `var(--${name}, ${layers[name]})` : `var(--${String(name)})`),
});
