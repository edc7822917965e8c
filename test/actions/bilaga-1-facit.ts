/** The printed figures of sample 1 (the committee's own bilaga 1), as rows of the report. */
export const operatingRows = [
  ["Intäkter", "22,1", "20,4", "−1,8", "76,9", "76,9", "0,0"],
  ["Kostnader", "−25,5", "−22,5", "3,0", "−76,9", "−76,9", "0,0"],
  ["Nettokostnad", "−3,4", "−2,1", "1,3", "0,0", "0,0", "0,0"],
];

export const investmentRow = ["7,6", "0,0", "7,6", "3,0", "−4,6", "7,6", "0,0"];
