import { type Counter, type Histogram, metrics } from '@opentelemetry/api';

/** What is measured as it happens. Names are those of Prometheus, with dots. */
export interface Instruments {
  readonly requests: Histogram;
  readonly fetches: Histogram;
  readonly subgraphs: Histogram;
  readonly sources: Histogram;
  readonly imports: Counter;
}

/** From a look-up in memory to the deadline of a request. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

let made: Instruments | null = null;

/** The instruments of this process; those that do nothing until measuring is set up. */
export function instruments(): Instruments {
  made ??= make();
  return made;
}

/** Lets them be made anew, by the provider that is there now. */
export function forgetInstruments(): void {
  made = null;
}

function make(): Instruments {
  const meter = metrics.getMeter('samgraf');
  const duration = (name: string, description: string) =>
    meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: seconds } });
  return {
    requests: duration(
      'samgraf.request.duration.seconds',
      'Requests to the gateway, by registered operation and outcome.',
    ),
    fetches: duration(
      'samgraf.fetch.duration.seconds',
      'What the gateway asked of subgraphs, by subgraph and outcome.',
    ),
    subgraphs: duration(
      'samgraf.subgraph.duration.seconds',
      'What a subgraph was asked, by subgraph and outcome.',
    ),
    sources: duration(
      'samgraf.source.duration.seconds',
      'Work with a source, by system, municipality and outcome.',
    ),
    imports: meter.createCounter('samgraf.imports', {
      description: 'Files taken in, by system, municipality and outcome.',
    }),
  };
}
