/** A property of the campaign: any input of a kind, and what must hold for it. */
import fc from 'fast-check';

export interface Property<T = unknown> {
  name: string;
  /** Any input of its kind. */
  input: fc.Arbitrary<T>;
  /** Throws when what must hold does not. */
  check(input: T): void | Promise<void>;
}

/** Keeps the type of a property's input between its two halves. */
export function property<T>(
  name: string,
  input: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): Property<T> {
  return { name, input, check };
}

/** Fails with words of our own: shorter than an assertion library's, and the input is printed beside them. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

export interface Outcome {
  name: string;
  /** Inputs tried, the shrinking of a failure not counted. */
  tried: number;
  /** The smallest input that fails with what went wrong, or null. */
  failure: { input: string; error: string; path: string } | null;
}

export interface Limits {
  /** Stops after this many inputs. */
  runs: number;
  /** Begins no other input after this long, in ms; a failure is made smaller for as long again. Null for no limit. */
  ms: number | null;
  seed: number;
  /** Where fast-check's path of an earlier failure leads. */
  path?: string;
}

/**
 * Tries one property. The same seed tries the same inputs in the same order. The input that is being tried when the time
 * is over is tried to its end: fast-check's own limit drops it, and with it the failure of an input that takes longer than
 * a slice, and lets it run on beside the next property, whose work then counts as its own.
 */
export async function tryProperty<T>({ name, input, check }: Property<T>, limits: Limits): Promise<Outcome> {
  let until = limits.ms === null ? Number.POSITIVE_INFINITY : Date.now() + limits.ms;
  let failed = false;
  const result = await fc.check(
    fc.asyncProperty(input, async (value) => {
      if (Date.now() >= until) throw new fc.PreconditionFailure(true);
      try {
        await check(value);
      } catch (error) {
        if (!failed && limits.ms !== null) until = Date.now() + limits.ms;
        failed = true;
        throw error;
      }
    }),
    {
      seed: limits.seed,
      numRuns: limits.runs,
      ...(limits.path === undefined ? {} : { path: limits.path }),
    },
  );
  if (!result.failed) return { name, tried: result.numRuns, failure: null };
  const { errorInstance, counterexample, counterexamplePath } = result;
  return {
    name,
    tried: result.numRuns,
    failure: {
      input: fc.stringify(counterexample?.[0]).slice(0, 4_000),
      error: errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
      path: counterexamplePath ?? '',
    },
  };
}
