/** Something that happened, in milliseconds since 1970. */
interface Timed {
  at: number;
}

export const timeOf = ({ at }: Timed): number => at;
export const oldestFirst = ({ at: a }: Timed, { at: b }: Timed): number => a - b;
export const latestFirst = ({ at: a }: Timed, { at: b }: Timed): number => b - a;
export const isNewer = ({ at: a }: Timed, { at: b }: Timed): boolean => a > b;
