/** Above a list: the whole of it as a table, for whoever has to show it to someone else. */
export const ExportCsv = ({ collection }: { collection: string }) => (
  <p>
    <a
      className="btn btn--style-secondary btn--size-small"
      href={`/api/${collection}/export.csv`}
      download
    >
      Export as CSV
    </a>
  </p>
)
