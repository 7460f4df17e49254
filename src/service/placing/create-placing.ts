import { createComplaints } from './complaints.ts';
import { createIntroductions } from './introductions.ts';
import { createPlacements } from './placements.ts';
import type { PlacingDeps } from './placing.ts';
import { placingWork } from './worklist.ts';

/** What is done with clients: introductions, placements, complaints, and the work they leave. */
export const createPlacing = (deps: PlacingDeps) => {
  const placements = createPlacements(deps);
  return {
    ...deps,
    introducing: createIntroductions(deps),
    placing: placements,
    complaining: createComplaints(deps),
    work: placingWork(deps, placements),
  };
};

export type Placing = ReturnType<typeof createPlacing>;
