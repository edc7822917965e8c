/** functions.json as the add-in publishes it. */

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly dimensionality?: string; readonly type?: string };
  readonly options?: { readonly requiresAddress?: boolean; readonly volatile?: boolean; readonly stream?: boolean; readonly cancelable?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** Display names by the id that files hold. */
export function functionNamesOf(json: FunctionsJson | undefined): Map<string, string> {
  return new Map((json?.functions ?? []).map(({ id, name }) => [id.toUpperCase(), name.toUpperCase()]));
}

export function takesErrors(json: FunctionsJson, metadata: FunctionMetadata): boolean {
  return metadata.allowErrorForDataTypeAny ?? json.allowErrorForDataTypeAny ?? false;
}
