/** What a platform offers to SCORM 1.2 packages. Truth comes as text, from some platforms as a boolean. */
export interface ScormApi {
  LMSInitialize: (nothing: '') => unknown;
  LMSFinish: (nothing: '') => unknown;
  LMSGetValue: (name: string) => unknown;
  LMSSetValue: (name: string, value: string) => unknown;
  LMSCommit: (nothing: '') => unknown;
  LMSGetLastError: () => unknown;
  LMSGetErrorString: (code: string) => unknown;
}

/** Frames within frames; more than any platform has, so that a ring of windows ends. */
const DEPTH = 50;

function apiIn(place: Window): ScormApi | null {
  try {
    return (place as Window & { API?: ScormApi }).API ?? null;
  } catch {
    // A frame of another host: it says nothing, but one further up may.
    return null;
  }
}

function upFrom(place: Window): ScormApi | null {
  let current = place;
  for (let step = 0; step < DEPTH; step++) {
    const api = apiIn(current);
    if (api || current.parent === current) return api;
    current = current.parent;
  }
  return null;
}

/** Looks for the platform as SCORM 1.2 says: in this window and those around it, then in the one that opened them. */
export function findApi(own: Window): ScormApi | null {
  const openers = [own.opener, own.top?.opener].filter((place): place is Window => Boolean(place));
  for (const place of [own, ...openers]) {
    const api = upFrom(place);
    if (api) return api;
  }
  return null;
}
