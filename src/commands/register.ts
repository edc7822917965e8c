/** Ties the ids of manifest.xml to actions. At top level, for Excel may click before anything else has been loaded. */
import { runCommand } from "./run-command";

Office.actions.associate("checkSources", (event: Office.AddinCommands.Event) => void runCommand("check", event));
Office.actions.associate("createAppendix1", (event: Office.AddinCommands.Event) => void runCommand("appendix-1", event));
Office.actions.associate("createAppendix2", (event: Office.AddinCommands.Event) => void runCommand("appendix-2", event));
Office.actions.associate("updateReports", (event: Office.AddinCommands.Event) => void runCommand("update", event));
