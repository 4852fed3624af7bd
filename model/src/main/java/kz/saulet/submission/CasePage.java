package kz.saulet.submission;

import java.util.List;

/** @param total number of cases that match, on all pages */
public record CasePage(List<CaseRow> rows, long total) {}
