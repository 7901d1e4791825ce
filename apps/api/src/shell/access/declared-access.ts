import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access.ts';

type Handler = (...args: unknown[]) => unknown;

/** Stops the boot when a route forgot to say who may call it. */
@Injectable()
export class DeclaredAccess implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const missing = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.undeclaredIn(metatype as new () => object) : []));
    if (missing.length > 0) {
      throw new Error(`Routes without @Can or @Public: ${missing.join(', ')}`);
    }
  }

  private undeclaredIn(controller: new () => object): string[] {
    const prototype = controller.prototype as Record<string, Handler>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => this.isOpen(controller, prototype[name] as Handler))
      .map((name) => `${controller.name}.${name}`);
  }

  private isOpen(controller: new () => object, handler: Handler): boolean {
    const isRoute = Reflect.hasMetadata(METHOD_METADATA, handler);
    return (
      isRoute &&
      !this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, controller])
    );
  }
}
