import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { ApiRequest } from '../request.ts';
import type { Failure } from '../problems/problem.ts';

interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
}

function matcherOf(path: string): RegExp {
  const pattern = path
    .split('/')
    .map((part) =>
      part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('/');
  return new RegExp(`^${pattern}$`);
}

/** Every route the server really has, as Fastify registered it. */
@Injectable()
export class RouteTable {
  private readonly declared: DeclaredRoute[] = [];

  /** Called before any route exists. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) this.declared.push({ method: one, path: url });
    });
  }

  all(): readonly DeclaredRoute[] {
    return this.declared;
  }

  /** Nothing there, or nothing there for this method: the router itself cannot tell. */
  refine(failure: Failure, request: ApiRequest): Failure {
    if (failure.code !== 'route/unknown') return failure;
    const [path = ''] = request.url.split('?', 1);
    const methods = this.declared
      .filter((route) => !route.path.includes('*') && matcherOf(route.path).test(path))
      .map(({ method }) => method);
    if (methods.length === 0) return failure;
    return {
      status: 405,
      code: 'route/method-not-allowed',
      detail: {
        fr: `Cette adresse n’accepte pas ${request.method}.`,
        en: `This address does not accept ${request.method}.`,
      },
      errors: [],
      headers: { Allow: [...new Set(methods)].sort().join(', ') },
    };
  }
}
