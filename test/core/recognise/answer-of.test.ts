import { answerOf } from "../../../src/core/recognise/answer-of";

test.each([
  ["Ja", "doneYes"], ["nej", "doneNo"], ["Ej utförd", "doneNo"], ["UA", "withoutRemark"], ["u.a.", "withoutRemark"], ["Inga avvikelser", "withoutRemark"], ["Utan anmärkning", "withoutRemark"],
  ["MA", "withRemark"], ["Brister funna", "withRemark"], ["Med anmärkning", "withRemark"],
  ["Två fakturor sena", undefined], ["Jan", undefined], ["Nejlikan", undefined], ["", undefined],
])("“%s” answers %s", (text, answer) => {
  expect(answerOf(text)).toBe(answer);
});
