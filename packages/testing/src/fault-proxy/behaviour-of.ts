import type { Behaviour, Way } from './behaviour.ts';
import type { Fault } from './fault.ts';

/** A JSON document that goes on for as long as it is read, in an answer whose end only the connection's end tells. */
const endlessAnswer = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"rows":[';
const filler = Buffer.alloc(64 * 1024, '{"id":"x"},');

/** What a fault does; an empty behaviour where there is none. */
export function behaviourOf(fault: Fault | null): Behaviour {
  switch (fault?.kind) {
    case 'latency':
      return {
        async answered(way, piece, position) {
          const { ms, jitterMs = 0 } = fault;
          if (position === 0) await way.pause(ms + jitterMs * (2 * way.random() - 1));
          await way.send(piece);
        },
      };
    case 'reset':
      if (fault.when === 'answer') return stopping(fault.afterBytes ?? 0, (way) => way.reset());
      return fault.when === 'connect'
        ? { connected: (way) => way.reset() }
        : { asked: (way) => done(way.reset()) };
    case 'silent':
      return { asked: () => true };
    case 'early-end':
      return fault.afterBytes
        ? stopping(fault.afterBytes, (way) => way.end())
        : { asked: (way) => done(way.end()) };
    case 'sliced':
      return { answered: (way, piece) => inSlices(way, piece, fault.bytes, fault.pauseMs ?? 1) };
    case 'bandwidth':
      return { answered: (way, piece) => inSlices(way, piece, Math.ceil(fault.bytesPerSecond / 50), 20) };
    case 'endless':
      return {
        asked: (way) =>
          done(void sendForever(way, fault.opening ?? endlessAnswer, fault.bytesPerSecond ?? Infinity)),
      };
    case 'garbage':
      return {
        async answered(way, piece, position) {
          const whole = Math.max(0, (fault.afterBytes ?? 0) - position);
          for (let index = whole; index < piece.length; index++) piece[index] = way.random() * 256;
          await way.send(piece);
        },
      };
    case 'slow-close':
      return { ended: (way) => way.pause(fault.ms) };
    default:
      return {};
  }
}

const done = (_: unknown): true => true;

/** Passes the answer up to a place, and there stops it. */
function stopping(afterBytes: number, stop: (way: Way) => void): Behaviour {
  return {
    async answered(way, piece, position) {
      const left = afterBytes - position;
      await way.send(piece.subarray(0, Math.max(0, left)));
      if (left <= piece.length) stop(way);
    },
  };
}

async function inSlices(way: Way, piece: Buffer, bytes: number, pauseMs: number): Promise<void> {
  for (let from = 0; from < piece.length && way.open; from += bytes) {
    await way.send(piece.subarray(from, from + bytes));
    await way.pause(pauseMs);
  }
}

async function sendForever(way: Way, opening: string, bytesPerSecond: number): Promise<void> {
  const begun = performance.now();
  await way.send(Buffer.from(opening));
  const piece = filler.subarray(0, Math.min(filler.length, Math.ceil(bytesPerSecond / 50)));
  for (let sent = 0; way.open; sent += piece.length) {
    await way.send(piece);
    // Also where nothing has to be waited for, others get their turn.
    await way.pause(Math.max(0, begun + (1_000 * sent) / bytesPerSecond - performance.now()));
  }
}
