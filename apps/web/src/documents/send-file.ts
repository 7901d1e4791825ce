import i18next from 'i18next';
import { problemOf, unreachable, type DocumentView } from '@quantieme/api-client';
import { KEY, Unanswered } from '../app/sent-once.ts';

interface Sending {
  readonly address: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Texts that go before the file, by their fields. */
  readonly before?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const unanswered = new Unanswered();

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends one file and tells how far it is, which `fetch` cannot. Throws a ProblemError. */
export function sendFile<Answer = DocumentView>({
  address,
  file,
  onProgress,
  before = {},
  headers = {},
}: Sending): Promise<Answer> {
  const { name, size, lastModified } = file;
  const said = JSON.stringify([address, name, size, lastModified, before]);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('X-Requested-With', 'quantieme');
    request.setRequestHeader('Accept-Language', i18next.language ?? 'fr');
    const keyed = { [KEY]: unanswered.keyOf(said), ...headers };
    for (const [header, value] of Object.entries(keyed)) request.setRequestHeader(header, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      unanswered.answered(said, request.status);
      const body = read(request.responseText);
      if (request.status === 201 || request.status === 200) resolve(body as Answer);
      else reject(problemOf(body, request.status));
    };
    const form = new FormData();
    for (const [field, value] of Object.entries(before)) form.append(field, value);
    form.append('file', file);
    request.send(form);
  });
}
