/** Long enough for the browser to have begun to read it. */
const KEPT_MS = 60_000;

/** Saves a file that was received, without leaving the page. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
