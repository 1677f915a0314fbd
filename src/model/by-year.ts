/** The same answers, worked out once a year however often they are asked for. */
export function byYear<T>(of: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    let answer = known.get(year);
    if (answer === undefined) {
      answer = of(year);
      known.set(year, answer);
    }
    return answer;
  };
}
