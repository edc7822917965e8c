/** The genitive of a committee's name, as Swedish writes it: an s, unless the name already ends with the sound. */

/**
 * @example genitive("Gemensamma servicenämnden") //=> "Gemensamma servicenämndens"
 * @example genitive("Nämnden för samverkan i Mellersta Kommunens Bas") //=> "Nämnden för samverkan i Mellersta Kommunens Bas"
 */
export function genitive(name: string): string {
  return /[sxz]$/iu.test(name.trim()) ? name.trim() : `${name.trim()}s`;
}
