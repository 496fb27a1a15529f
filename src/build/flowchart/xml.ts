const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML, in an element or in an attribute. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char]!);

/** A coordinate; a tenth of a unit is finer than any screen. */
export const n = (value: number) => String(Math.round(value * 10) / 10);
