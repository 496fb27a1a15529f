import type { DeadlineFacts } from '../deadline/index.ts';
import type { MatterEntry } from '../matter/index.ts';
import type { MatterFacts, RoutingGraph } from './graph.ts';

/** A matter as the helper in the browser knows it: what answers questions, what finds it, and what the result names. */
export interface RouteMatter extends MatterFacts, MatterEntry {
  /** Its body, with what that body does in the matter. */
  unit: string;
  caution: string;
  /** What of its grounds is still to be checked, as a sentence; absent where nothing is. */
  doubt?: string;
}

/** What the helper in the browser reads from its page: the graph, the matters, the periods, and what names things. */
export interface RouteFacts extends DeadlineFacts {
  routing: RoutingGraph;
  matters: RouteMatter[];
  /** Document id → title. */
  documents: Record<string, string>;
  /** Procedure id → title. */
  procedures: Record<string, string>;
  /** Procedure id → id of a node on the path of an outcome → what is done there. */
  nodes: Record<string, Record<string, string>>;
  /** The regulation: its title, its status in words, since when it is in force, and when it was last checked. */
  regulation: { title: string; status: string; effective: string; checked: string };
}
