/** The committee's figures of an opened workbook, with its settings and what the user has said where the sheets say nothing. */
import { buildFollowUp } from "../core/followup/build-follow-up";
import type { FollowUp } from "../core/followup/follow-up";
import { withComments } from "../core/report/round-comments";
import { withAnswers } from "../core/report/answered-facts";
import { withSettings } from "../core/report/with-settings";
import { readSettings } from "../core/rules/committee-settings";
import type { OpenWorkbook } from "./open-workbook";

export function followUpOf(opened: OpenWorkbook): FollowUp {
  return withComments(uncommented(opened), opened.contents.kept.state.comments);
}

/** The same with the sheets' own comments only. */
export function uncommented({ reading, sources, contents }: OpenWorkbook): FollowUp {
  const { answers, settings } = contents.kept.state;
  return withSettings(withAnswers(buildFollowUp(reading, sources), answers), readSettings(settings));
}
