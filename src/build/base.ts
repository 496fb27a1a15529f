const SEGMENT = /^(?!\.+$)[\w.~-]+$/;

/**
 * The path the site is built and served below, from the variable `BASE_PATH`: `/` without it, else with a slash at both
 * ends, whether they were typed or not. Throws a Chinese sentence for anything else, such as the path on disk that
 * Git Bash makes of `/xinfang/`.
 */
export function readBase({ BASE_PATH = '' }: { BASE_PATH?: string | undefined }): string {
  const inner = BASE_PATH.trim().replace(/^\/|\/$/g, '');
  if (!inner) return '/';
  if (inner.split('/').every((segment) => SEGMENT.test(segment))) return `/${inner}/`;
  throw new Error(
    `BASE_PATH 不能是“${BASE_PATH}”：写成 /xinfang/ 这样，只用字母、数字、点、横线和下划线；Git Bash 会改写它，请换 PowerShell 或 cmd。`,
  );
}
