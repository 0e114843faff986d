/** Above the list: the whole log as a table, for whoever has to show it to someone else. */
export const ExportAuditLog = () => (
  <p>
    <a
      className="btn btn--style-secondary btn--size-small"
      href="/api/audit-log/export.csv"
      download
    >
      Export as CSV
    </a>
  </p>
)
