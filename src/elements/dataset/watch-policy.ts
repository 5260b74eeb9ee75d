/** Whether the page's policy has refused a request: `fetch` itself does not say why it fails. */
export interface PolicyWatch {
  /** Asked once the request has failed. */
  refused(): Promise<boolean>;
  end(): void;
}

export function watchPolicy(): PolicyWatch {
  let isRefused = false;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    isRefused ||= effectiveDirective === 'connect-src';
  };
  addEventListener('securitypolicyviolation', note);
  return {
    async refused() {
      // The event is a task of its own, which may come after the failure.
      await new Promise((done) => setTimeout(done));
      return isRefused;
    },
    end: () => removeEventListener('securitypolicyviolation', note),
  };
}
