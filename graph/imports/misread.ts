/** What came of a cell that could not be understood; its message names the value and what would be right. */
export class Misread {
  constructor(readonly message: string) {}
}
