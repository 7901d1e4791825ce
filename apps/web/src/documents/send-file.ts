import i18next from 'i18next';
import { problemOf, unreachable, type DocumentView } from '@quantieme/api-client';

interface Sending {
  readonly address: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

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
}: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('X-Requested-With', 'quantieme');
    request.setRequestHeader('Accept-Language', i18next.language ?? 'fr');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      const body = read(request.responseText);
      if (request.status === 201 || request.status === 200) resolve(body as Answer);
      else reject(problemOf(body, request.status));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
