import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { name: string; in: string; required?: boolean }[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1b1a}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ddd}
code{font:14px ui-monospace,monospace}pre{background:#f6f5f3;padding:1rem;overflow:auto}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function row(method: string, path: string, operation: Operation): string {
  const query = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => `<code>${escaped(name)}</code>`)
    .join(' ');
  return `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escaped(path)}</code></td><td>${escaped(operation.summary ?? '')}</td><td>${query}</td></tr>`;
}

function rows({ paths }: OpenAPIObject): string {
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method] as Operation | undefined;
        return operation ? [row(method, path, operation)] : [];
      }),
    )
    .join('\n');
}

function schemas({ components }: OpenAPIObject): string {
  return Object.entries(components?.schemas ?? {})
    .map(([name, schema]) => {
      const body = escaped(JSON.stringify(schema, null, 2));
      return `<details id="${escaped(name)}"><summary><code>${escaped(name)}</code></summary><pre>${body}</pre></details>`;
    })
    .join('\n');
}

/** The contract for reading: a page without any script, made from the document itself. */
export function referencePage(document: OpenAPIObject): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Quantième API</title><style>${STYLE}</style>
<h1>Quantième API</h1><p>${escaped(document.info.description ?? '').replaceAll('\n\n', '</p><p>')}</p>
<p>Machine-readable: <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI ${escaped(document.openapi)}).</p>
<table><thead><tr><th>Method</th><th>Address</th><th>What it does</th><th>Query</th></tr></thead><tbody>
${rows(document)}
</tbody></table><h2>Schemas</h2>
${schemas(document)}
</html>`;
}
