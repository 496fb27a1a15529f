/**
 * How long texts are and how many parts a question has. The schema of the bank and the checks of own questions, which run
 * in a browser without it, both hold to these.
 */
export const LIMITS = {
  title: 16,
  /** Fewer characters explain nothing. */
  explain: 10,
  feedback: 4,
  story: 30,
  single: { min: 3, max: 6 },
  multiple: { min: 4, max: 8 },
  blanks: { min: 1, max: 4 },
  items: { min: 3, max: 8 },
  pairs: { min: 3, max: 8 },
  extra: 3,
  parts: { min: 2, max: 5 },
  /** Of a paper: whole minutes, half points. */
  minutes: { min: 1, max: 600 },
  points: { min: 0.5, max: 50 },
} as const;
