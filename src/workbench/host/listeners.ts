/** Those who want to hear of one kind of thing. */
export class Listeners<T> {
  private readonly all: ((news: T) => void)[] = [];

  readonly add = (listener: (news: T) => void): void => {
    this.all.push(listener);
  };

  tell(news: T): void {
    for (const listener of this.all) listener(news);
  }
}
