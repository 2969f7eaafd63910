# Prints the expected values of CohenKappaTests. R 4.2; base R alone.
# The standard error of kappa is not that of the paper's formula but the delta method with numerical derivatives: an independent way to the same number.
options(digits = 17)

weights <- function(k, kind) {
  d <- abs(outer(1:k, 1:k, "-")) / (k - 1)
  switch(kind, none = diag(k), linear = 1 - d, quadratic = 1 - d^2)
}
kappa_of <- function(p, w) {
  p <- p / sum(p)
  pe <- sum(w * outer(rowSums(p), colSums(p)))
  (sum(w * p) - pe) / (1 - pe)
}
standard_error <- function(p, w, n) {
  g <- p
  for (i in seq_along(p)) {
    # Richardson's extrapolation of central differences
    slope <- function(h) { up <- p; up[i] <- up[i] + h; down <- p; down[i] <- down[i] - h; (kappa_of(up, w) - kappa_of(down, w)) / (2 * h) }
    h <- 1e-3
    a <- slope(h); b <- slope(h / 2); c <- slope(h / 4)
    r1 <- (4 * b - a) / 3; r2 <- (4 * c - b) / 3
    g[i] <- (16 * r2 - r1) / 15
  }
  sqrt((sum(p * g^2) - sum(p * g)^2) / n)
}
tables <- list(
  fleiss = rbind(c(75, 1, 4), c(5, 4, 1), c(0, 0, 10)),                                     # Fleiss, Statistical Methods for Rates and Proportions, 1981, p. 213
  skin = rbind(c(10, 4, 1, 0), c(5, 10, 12, 2), c(2, 4, 12, 5), c(0, 2, 6, 13)),            # SAS/STAT user's guide, PROC FREQ, Cohen's kappa
  responders = rbind(c(20, 5), c(10, 15)))
for (name in names(tables)) for (kind in c("none", "linear", "quadratic")) {
  m <- tables[[name]]; n <- sum(m); p <- m / n; w <- weights(nrow(m), kind)
  # Under no agreement the table is that of its margins; there the gradient of kappa has the same form.
  cat(name, kind, format(c(kappa_of(p, w), standard_error(p, w, n), standard_error(outer(rowSums(p), colSums(p)), w, n)), digits = 12), "\n")
}
