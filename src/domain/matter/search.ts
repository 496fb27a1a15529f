/** What a matter is found by. */
export interface MatterEntry {
  id: string;
  title: string;
  /** The words people use. */
  says: readonly string[];
  /** Initials of the pinyin of the title and of each saying: 农民工工资 → nmggz. */
  initials: readonly string[];
}

/** A matter proposed for a description, with the words by which it was found. */
export interface MatterHit {
  id: string;
  matched: string[];
}
