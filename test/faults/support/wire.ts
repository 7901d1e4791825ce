import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line between a worker and a server, that can be cut and mended. */
export class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #isCut = false;

  private constructor(readonly target: number) {
    this.#server = createServer((near) => this.#join(near));
  }

  static async to(target: number): Promise<Wire> {
    const wire = new Wire(target);
    await new Promise<void>((resolve) => wire.#server.listen(0, '127.0.0.1', () => resolve()));
    return wire;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** The same address, by way of this line. */
  through(url: string): string {
    const address = new URL(url);
    address.port = String(this.port);
    return address.toString();
  }

  /** Whatever is under way is lost, and nobody gets through. */
  cut(): void {
    this.#isCut = true;
    this.letGo();
  }

  /** Whatever is under way is lost; the next one gets through. */
  letGo(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #join(near: Socket): void {
    if (this.#isCut) return void near.destroy();
    const far = connect(this.target, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }
}
