import { describe, expect, it } from 'vitest';
import { toIcs } from './index.ts';
import { dates } from './test-support.ts';

const OPTIONS = { uidDomain: 'example.org', stamp: '2026-06-03T08:05:09Z' };
const unfold = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('calendar files', () => {
  it('are what RFC 5545 asks for', () => {
    const lines = unfold(toIcs([dates('triage', '2026-06-03')], OPTIONS));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//xinfang-zhiku//period//ZH-CN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:triage-2026-06-03@example.org',
      'DTSTAMP:20260603T080509Z',
      'DTSTART;VALUE=DATE:20260618',
      'DTEND;VALUE=DATE:20260619',
      'SUMMARY:期限届满：登记后区分情况转送、交办或者报请决定',
      expect.stringMatching(/^DESCRIPTION:6月3日收到信访事项，次日起算，第15日为6月18日\\n.*\\n依据：2022-22-1$/),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('use the advised date, over month ends, and words for citations', () => {
    const body = toIcs([dates('review', '2026-01-16')], OPTIONS);
    expect(body).toContain('DTSTART;VALUE=DATE:20260215\r\nDTEND;VALUE=DATE:20260216\r\n');
    const petitioner = toIcs([dates('review-request', '2026-01-16')], { ...OPTIONS, cite: (id) => `〔${id}〕` });
    expect(petitioner).toContain('DTSTART;VALUE=DATE:20260224\r\n');
    expect(unfold(petitioner).join()).toContain('依据：〔2022-35-1〕');
    expect(toIcs([dates('triage', '2026-12-16')], OPTIONS)).toContain('DTEND;VALUE=DATE:20270101\r\n');
    expect(toIcs([dates('review-request', '2026-12-02')], OPTIONS)).toContain('DTSTART;VALUE=DATE:20270101\r\n');
  });

  it('fold at 75 octets and never inside a character', () => {
    const result = { ...dates('review', '2026-01-16'), action: '𠮷长a'.repeat(60) };
    const text = toIcs([result], OPTIONS);
    const raw = text.split('\r\n');
    expect(Math.max(...raw.map(octets))).toBeLessThanOrEqual(75);
    expect(Math.max(...raw.map(octets))).toBeGreaterThan(71); // filled as far as a character of four octets allows
    expect(text).not.toMatch(/[^\r]\n/);
    expect(unfold(text)).toContain(`SUMMARY:期限届满：${'𠮷长a'.repeat(60)}`);
  });

  it('escape what would end a value', () => {
    const result = { ...dates('triage', '2026-06-03'), action: 'a,b;c\\d\ne\r\nf' };
    expect(unfold(toIcs([result], OPTIONS))).toContain('SUMMARY:期限届满：a\\,b\\;c\\\\d\\ne\\nf');
  });

  it('tell events apart, and keep their ids when made again', () => {
    const twice = [dates('assigned', '2026-06-03', { days: 5 }), dates('assigned', '2026-06-03', { days: 9 })];
    const ids = unfold(toIcs(twice, OPTIONS)).filter((line) => line.startsWith('UID'));
    expect(ids).toEqual(['UID:assigned-2026-06-03@example.org', 'UID:assigned-2026-06-03-1@example.org']);
    expect(toIcs(twice, OPTIONS)).toBe(toIcs(twice, OPTIONS));
  });

  it('refuse a stamp that is no instant', () => {
    expect(() => toIcs([], { ...OPTIONS, stamp: '2026-06-03' })).toThrow(RangeError);
    expect(toIcs([], { ...OPTIONS, stamp: new Date(0).toISOString() })).toMatch(/^BEGIN/);
  });
});
