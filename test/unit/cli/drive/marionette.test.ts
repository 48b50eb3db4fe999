/** The Marionette client: frames of the protocol in any cut, answers by id, errors by name. */
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Marionette, MarionetteError } from '@/src/cli/drive/marionette';

let server: Server | undefined;
afterEach(() => server?.close());

const frame = (value: unknown) => {
  const text = JSON.stringify(value);
  return `${Buffer.byteLength(text)}:${text}`;
};
const GREETING = { applicationType: 'gecko', marionetteProtocol: 3 };

/** A fake Firefox: greets, then hands each command to `answer`. */
async function fake(
  answer: (socket: Socket, id: number, command: string, params: unknown) => void,
): Promise<Marionette> {
  const port = await new Promise<number>((resolve) => {
    server = createServer((socket) => {
      socket.write(frame(GREETING));
      socket.on('error', () => undefined);
      socket.on('data', (chunk: Buffer) => {
        const text = chunk.toString();
        const [, id, command, params] = JSON.parse(text.slice(text.indexOf(':') + 1));
        answer(socket, id, command, params);
      });
    }).listen(0, '127.0.0.1', () => {
      const address = server?.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return Marionette.connect(port);
}

it('sends a command and gives its result, whatever the cut of the bytes', async () => {
  const client = await fake((socket, id, command, params) => {
    const bytes = Buffer.from(frame([1, id, null, { value: `${command} 网商银行 ${JSON.stringify(params)}` }]));
    socket.setNoDelay(true);
    for (let at = 0; at < bytes.length; at += 7) socket.write(bytes.subarray(at, at + 7));
  });
  expect(await client.send('Test:Echo', { a: '支付宝' })).toEqual({ value: 'Test:Echo 网商银行 {"a":"支付宝"}' });
  client.close();
});

it('gives answers to their own questions when they come in another order', async () => {
  const held: number[] = [];
  const client = await fake((socket, id) => {
    held.push(id);
    if (held.length === 2)
      socket.write(
        held
          .reverse()
          .map((one) => frame([1, one, null, one]))
          .join(''),
      );
  });
  const first = client.send('A');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await Promise.all([first, client.send('B')])).toEqual([1, 2]);
  client.close();
});

it('rejects with the name and words of an error', async () => {
  const client = await fake((socket, id) => {
    socket.write(frame([1, id, { error: 'no such window', message: 'gone', stacktrace: '' }, null]));
  });
  await expect(client.send('WebDriver:GetTitle')).rejects.toEqual(new MarionetteError('no such window', 'gone'));
  client.close();
});

it('rejects what is under way and what comes later when Firefox ends', async () => {
  const client = await fake((socket) => socket.destroy());
  await expect(client.send('A')).rejects.toThrow('Firefox closed the connection');
  await expect(client.send('B')).rejects.toThrow('Firefox closed the connection');
});

it('rejects when something else than Firefox answers', async () => {
  const client = await fake((socket) => socket.write('HTTP/1.1 400: Bad Request'));
  await expect(client.send('A')).rejects.toThrow('not Marionette');
  client.close();
});
