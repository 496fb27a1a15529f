import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { holidayCalendar, type Calendar } from './calendar.ts';

/**
 * The arrangements in `chinese-days`. Its data is read and not its functions: they give the day before for every date
 * in time zones west of Greenwich (1.5.7), do not tell which years they know, and weigh three times as much.
 */
export function chineseDaysCalendar(): Calendar {
  return holidayCalendar(data);
}
