package kz.saulet.web.shell;

/**
 * The paging of a list whose state lives in its address.
 *
 * @param here address of the list with all its filters
 * @param number of the page shown, counted from 1
 * @param size rows on a page
 */
public record Pages(Address here, int number, int size, long total) {

    public static final String PARAMETER = "page";

    /** @param asked what the address says; anything unusable is the first page */
    public static int number(String asked) {
        return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    public int offset() {
        return (number - 1) * size;
    }

    public long getCount() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean isHasPrevious() {
        return number > 1;
    }

    public boolean isHasNext() {
        return number < getCount();
    }

    public String getPreviousUrl() {
        return here.with(PARAMETER, number == 2 ? null : number - 1).toString();
    }

    public String getNextUrl() {
        return here.with(PARAMETER, number + 1).toString();
    }
}
