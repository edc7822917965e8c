/** npm run headless: exits 0 when it is done, 1 when the action could not be done, 2 when it was used wrongly. */
import { headless } from "./headless";

void headless(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
}).then((code) => process.exit(code));
