/** A file as the API takes it. */
export interface FileForImport {
  readonly name: string;
  readonly base64: string;
}

/** Bytes in all; the API refuses bodies of more than a megabyte, and Base64 adds a third. */
export const MOST_BYTES = 700_000;

/** Reads chosen files whole. @throws Error when one cannot be read. */
export async function readFiles(files: readonly File[]): Promise<readonly FileForImport[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) })));
}

const STEP = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += STEP) text += String.fromCharCode(...bytes.subarray(i, i + STEP));
  return btoa(text);
}
