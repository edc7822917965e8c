import type { ReactElement } from "react";

export function RibbonIcon({ url }: { readonly url: string | undefined }): ReactElement {
  return url === undefined ? <span className="ribbon-icon" /> : <img className="ribbon-icon" src={url} alt="" width={32} height={32} />;
}
