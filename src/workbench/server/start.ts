import { ADD_IN_BUILD } from "./add-in-build";
import { buildWhenStale } from "./build-when-stale";
import { certificate } from "./certificate";
import { FOLDERS } from "./folders";
import { listen } from "./listen";
import { openInBrowser } from "./open-in-browser";
import { PAGE_BUILD } from "./page-build";
import { PAGE_PATH, serveWorkbench } from "./serve-workbench";
import { sniffingServer } from "./sniffing-server";

const USUAL_PORT = 3000;

const say = (line: string): void => console.log(line);

async function start(keepsCdnAddress: boolean): Promise<void> {
  await buildWhenStale(ADD_IN_BUILD, say);
  await buildWhenStale(PAGE_BUILD, say);
  const serve = serveWorkbench(FOLDERS, { keepsCdnAddress });
  const port = await listen(sniffingServer(await certificate(FOLDERS.cache, new Date()), serve), USUAL_PORT);
  if (port !== USUAL_PORT) say(`Port ${USUAL_PORT} är upptagen, så det blev ${port}.`);
  const address = `https://localhost:${port}${PAGE_PATH}`;
  say(`Arbetsbänken finns på ${address}`);
  say("Webbläsaren frågar en gång om certifikatet, som den här datorn har gjort åt sig själv. Avsluta med Ctrl+C.");
  if (keepsCdnAddress) say("office.js hämtas från Microsofts adress (--cdn).");
  openInBrowser(address);
}

start(process.argv.includes("--cdn")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
