/**
 * functions.json, made from the comments in src/functions/functions.ts by Microsoft's own tool and then mended where it falls short:
 * - errors in cells reach our functions (allowErrorForDataTypeAny, which the tool never writes), so that one #SAKNAS! does not kill a column;
 * - data types do not (allowCustomDataForDataTypeAny off): a cell is a plain number, text, logical value, blank or error;
 * - "name: text" in a parameter's description becomes its Swedish name;
 * - a suffix tells the developers' copy from the real add-in, for Excel keeps all names in one room.
 */
const { join } = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const SOURCE = join(__dirname, "../src/functions/functions.ts");

/** @param {{ suffix?: string, helpUrl?: string }} [options] helpUrl: a page with an anchor per function id */
async function generateFunctionsJson({ suffix = "", helpUrl } = {}) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(`functions.json kunde inte göras:\n${errors.join("\n")}`);
  const { functions } = JSON.parse(metadataJson);
  const mended = functions.map(({ id, name, description, parameters, result }) => ({
    id: `${id}${suffix}`,
    name: `${name}${suffix}`,
    description,
    ...(helpUrl ? { helpUrl: `${helpUrl}#${id}` } : {}),
    parameters: parameters.map(swedishParameter),
    result,
  }));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: mended }, null, 2)}\n`;
}

function swedishParameter(parameter) {
  return { ...parameter, ...splitParameter(parameter.description) };
}

/** "vikter: Område med vikter." → the name that Excel shows, and what it says of it. */
function splitParameter(text) {
  const [, name, description] = /^(\p{L}[\p{L}_]*): ([\s\S]+)$/u.exec(text ?? "") ?? [];
  if (!name) throw new Error(`Parametern saknar svenskt namn: ”${text}”. Skriv ”namn: Vad den är.” efter @param.`);
  return { name, description };
}

module.exports = { generateFunctionsJson, splitParameter, SOURCE };
