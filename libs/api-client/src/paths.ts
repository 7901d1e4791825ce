interface Parameters {
  parameters: {
    path?: Record<string, string>;
    query?: Record<string, string | number | boolean | undefined>;
    header?: Record<string, string>;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}

interface Operations {
  get: Parameters;
  post: Parameters;
  put: Parameters;
  patch: Parameters;
  delete: Parameters;
}

/** Every path of the API, until the generated document names each one. */
export type paths = Record<`/v1/${string}`, Operations>;
