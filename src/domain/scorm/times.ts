/** The longest that the format of a time span can hold: 9999 hours and the rest. */
const LONGEST = 9999 * 360_000 + 59 * 6000 + 59 * 100 + 99;

const two = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** A length of time as SCORM 1.2 writes it (CMITimespan, HHHH:MM:SS.SS); milliseconds in, never negative. */
export function timespan(ms: number): string {
  const hundredths = Math.min(LONGEST, Math.max(0, Math.round(ms / 10)));
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** A time of day as SCORM 1.2 writes it (CMITime, HH:MM:SS), in the time zone of the reader. */
export const timeOfDay = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
