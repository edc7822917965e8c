export const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const HOSTED_FOLDER = `${OFFICE_CDN}/lib/1/hosted`;

/** Where this server gives out the npm package's office.js. */
export const LOCAL_OFFICE_FOLDER = "/office-js";

/**
 * The only change that is made to the add-in on its way to the browser: its pages name Microsoft's address for office.js,
 * as Excel requires, and `npm start` gives them the same files from the npm package so that no request leaves the machine.
 * The address also stands as a source in the page's Content-Security-Policy, where 'self' takes its place.
 */
export function rewriteOfficeAddress(html: string): string {
  return html.replaceAll(HOSTED_FOLDER, LOCAL_OFFICE_FOLDER).replaceAll(OFFICE_CDN, "'self'");
}
