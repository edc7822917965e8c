/** Ties the ids of manifest.xml to actions. At top level, for Excel may click before anything else has been loaded. */
import { runCommand } from "./run-command";

Office.actions.associate("checkSources", (event: Office.AddinCommands.Event) => void runCommand("check", event));
Office.actions.associate("createAppendix1", (event: Office.AddinCommands.Event) => void runCommand("appendix-1", event));
Office.actions.associate("createAppendix2", (event: Office.AddinCommands.Event) => void runCommand("appendix-2", event));
Office.actions.associate("createAllReports", (event: Office.AddinCommands.Event) => void runCommand("report", event, { template: "all" }));
Office.actions.associate("createBudgetFollowUp", (event: Office.AddinCommands.Event) => void runCommand("report", event, { template: "budget-follow-up" }));
Office.actions.associate("createMaterialDeviations", (event: Office.AddinCommands.Event) => void runCommand("report", event, { template: "material-deviations" }));
Office.actions.associate("createLetterFigures", (event: Office.AddinCommands.Event) => void runCommand("report", event, { template: "letter-figures" }));
Office.actions.associate("createResultAllocation", (event: Office.AddinCommands.Event) => void runCommand("allocate", event));
Office.actions.associate("updateReports", (event: Office.AddinCommands.Event) => void runCommand("update", event));
Office.actions.associate("adoptVersion", (event: Office.AddinCommands.Event) => void runCommand("adopt", event));
