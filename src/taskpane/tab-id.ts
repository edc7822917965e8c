/** The names by which the pane's views know each other. */
export type TabId = "overview" | "sources" | "check" | "comments" | "reports" | "allocation" | "functions" | "settings";
