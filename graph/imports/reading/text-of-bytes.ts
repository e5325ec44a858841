/** The text of a file, and whether it had to be taken for Windows-1252. */
export interface DecodedText {
  readonly text: string;
  readonly windows1252: boolean;
}

/**
 * Decodes UTF-8 (or UTF-16, where a byte order mark says so); what is not valid UTF-8 is read as
 * Windows-1252, the usual encoding of older British spreadsheets. The byte order mark is left out.
 */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), windows1252: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows1252: false };
  } catch {
    return { text: windows1252(withoutUtf8Mark(bytes)), windows1252: true };
  }
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** A mark that says UTF-8 where the rest is not. */
const withoutUtf8Mark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** What Windows-1252 has in the places 0x80 to 0x9f; the five it leaves free stay as they are. */
const OWN_CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Node's own decoder of that name takes these places for Latin 1's in some versions.
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => OWN_CHARACTERS[character.charCodeAt(0) - 0x80] ?? character);
