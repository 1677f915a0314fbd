/** Keeps the place of the search box until it can be used. */
export function SearchPlace() {
  return <div className="head-search-place" />;
}
