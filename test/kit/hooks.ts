// Runs in the page before any of its scripts and writes down what they do to it (battery.md, 0).

/** What the page has seen so far; read it with `seen(page)`. */
export interface Seen {
  errors: string[];
  rejections: string[];
  violations: { directive: string; blocked: string }[];
  /** console.warn and console.error, as text. */
  console: { level: 'warn' | 'error'; text: string }[];
  /** How often each watched function was called: `fetch`, `document.cookie`, `setTimeout`. */
  calls: Record<string, number>;
  /** Listeners in place on window, document and MediaQueryList: `window resize`. */
  listeners: Record<string, number>;
  /** Observers that still observe something, and timers that have not fired. */
  live: { observers: Record<string, number>; timers: number };
}

// One function with all it needs inside: it is sent to the page as text.
export function installHooks(): void {
  const calls: Record<string, number> = {};
  const errors: string[] = [];
  const rejections: string[] = [];
  const violations: Seen['violations'] = [];
  const messages: Seen['console'] = [];
  const listeners = new Map<string, Set<unknown>>();
  const observed = new Map<string, Map<unknown, Set<unknown>>>();
  const timers = new Set<unknown>();
  const count = (name: string) => (calls[name] = (calls[name] ?? 0) + 1);
  const setOf = <K, V>(map: Map<K, Set<V>>, key: K) =>
    map.get(key) ?? map.set(key, new Set()).get(key)!;

  const wrap = (
    owner: object | undefined,
    key: string,
    name: string,
    around?: (native: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => unknown,
  ) => {
    const native = (owner as Record<string, unknown> | undefined)?.[key];
    if (!owner || typeof native !== 'function') return;
    const call = native as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, key, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        count(name);
        return around ? around(call, this, args) : call.apply(this, args);
      },
    });
  };

  addEventListener(
    'error',
    (event) => errors.push(event.message || 'a resource did not load'),
    true,
  );
  addEventListener('unhandledrejection', (event) => rejections.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI }),
  );
  for (const level of ['warn', 'error'] as const) {
    wrap(console, level, `console.${level}`, (native, self, args) => {
      messages.push({ level, text: args.map(String).join(' ') });
      return native.apply(self, args);
    });
  }

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie) {
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      get() {
        count('document.cookie');
        return cookie.get?.call(this) as string;
      },
      set(value: string) {
        count('document.cookie');
        cookie.set?.call(this, value);
      },
    });
  }
  for (const key of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
    wrap(Storage.prototype, key, 'storage');
  }
  wrap(globalThis.IDBFactory?.prototype, 'open', 'indexedDB.open');
  wrap(globalThis.CacheStorage?.prototype, 'open', 'caches.open');
  wrap(globalThis.ServiceWorkerContainer?.prototype, 'register', 'serviceWorker.register');
  wrap(Navigator.prototype, 'sendBeacon', 'sendBeacon');
  wrap(globalThis, 'fetch', 'fetch');
  wrap(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  wrap(HTMLCanvasElement.prototype, 'toDataURL', 'toDataURL');
  wrap(HTMLCanvasElement.prototype, 'toBlob', 'toBlob');
  wrap(CanvasRenderingContext2D.prototype, 'getImageData', 'getImageData');
  wrap(globalThis, 'requestAnimationFrame', 'requestAnimationFrame');
  wrap(globalThis, 'setInterval', 'setInterval', (native, self, args) => {
    const id = native.apply(self, args);
    timers.add(id);
    return id;
  });
  wrap(globalThis, 'setTimeout', 'setTimeout', (native, self, [run, ...rest]) => {
    const fire = (...args: unknown[]) => {
      timers.delete(id);
      if (typeof run === 'function') (run as (...given: unknown[]) => void)(...args);
    };
    const id = native.apply(self, [fire, ...rest]);
    timers.add(id);
    return id;
  });
  for (const key of ['clearTimeout', 'clearInterval']) {
    wrap(globalThis, key, key, (native, self, args) => {
      timers.delete(args[0]);
      return native.apply(self, args);
    });
  }
  globalThis.WebSocket = new Proxy(globalThis.WebSocket, {
    construct(target, args: [string]) {
      count('WebSocket');
      return new target(...args);
    },
  });

  const placeOf = (target: unknown) => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    return target instanceof MediaQueryList ? `media ${target.media}` : undefined;
  };
  const captures = (options: unknown) =>
    typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
  // A listener is the same one only for the same target, type and phase.
  const tokens = new WeakMap<object, Map<string, { target: unknown }>>();
  const tokenOf = (target: object, listener: object, key: string) => {
    const known = tokens.get(listener) ?? tokens.set(listener, new Map()).get(listener)!;
    const full = `${key} ${idOf(target)}`;
    return known.get(full) ?? known.set(full, { target }).get(full)!;
  };
  const ids = new WeakMap<object, number>();
  let lastId = 0;
  const idOf = (target: object) => ids.get(target) ?? ids.set(target, ++lastId).get(target)!;
  wrap(EventTarget.prototype, 'addEventListener', 'addEventListener', (native, self, args) => {
    const [type, listener, options] = args as [string, object | null, AddEventListenerOptions];
    const place = placeOf(self ?? window);
    if (place !== undefined && listener) {
      const target = self ?? window;
      const set = setOf(listeners, `${place} ${type}`);
      const token = tokenOf(target, listener, `${type} ${Boolean(captures(options))}`);
      set.add(token);
      const gone = () => set.delete(token);
      if (typeof options === 'object' && options?.signal) {
        native.apply(options.signal, ['abort', gone, { once: true }]);
      }
      if (typeof options === 'object' && options?.once === true) {
        native.apply(target, [type, gone, { once: true, capture: Boolean(captures(options)) }]);
      }
    }
    return native.apply(self, args);
  });
  wrap(
    EventTarget.prototype,
    'removeEventListener',
    'removeEventListener',
    (native, self, args) => {
      const [type, listener, options] = args as [string, object | null, unknown];
      const place = placeOf(self ?? window);
      if (place !== undefined && listener) {
        const token = tokenOf(self ?? window, listener, `${type} ${Boolean(captures(options))}`);
        listeners.get(`${place} ${type}`)?.delete(token);
      }
      return native.apply(self, args);
    },
  );
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const targets = new Map<unknown, Set<unknown>>();
    observed.set(name, targets);
    const { prototype } = globalThis[name];
    wrap(prototype, 'observe', `${name}.observe`, (native, self, args) => {
      setOf(targets, self).add(args[0]);
      return native.apply(self, args);
    });
    wrap(prototype, 'unobserve', `${name}.unobserve`, (native, self, args) => {
      targets.get(self)?.delete(args[0]);
      return native.apply(self, args);
    });
    wrap(prototype, 'disconnect', `${name}.disconnect`, (native, self, args) => {
      targets.delete(self);
      return native.apply(self, args);
    });
  }

  const report = (): Seen => ({
    errors,
    rejections,
    violations,
    console: messages,
    calls: { ...calls },
    listeners: Object.fromEntries(
      [...listeners].filter(([, set]) => set.size > 0).map(([key, set]) => [key, set.size]),
    ),
    live: {
      observers: Object.fromEntries(
        [...observed].map(([name, targets]) => [
          name,
          [...targets.values()].filter((set) => set.size > 0).length,
        ]),
      ),
      timers: timers.size,
    },
  });
  Object.defineProperty(globalThis, '__seen', { value: report });
}
