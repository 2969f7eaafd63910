# Prints the expected values of the tests in this folder. R 4.2; base R alone.
options(digits = 17)

say <- function(name, ...) cat(name, format(c(...), digits = 16, trim = TRUE), "\n")

# Jeffreys (Brown, Cai and DasGupta 2001): beta quantiles with both parameters plus one half; 0 and 1 at the ends.
jeffreys <- function(x, n, level = 0.95) {
  tail <- (1 - level) / 2
  c(if (x == 0) 0 else qbeta(tail, x + 0.5, n - x + 0.5), if (x == n) 1 else qbeta(1 - tail, x + 0.5, n - x + 0.5))
}

# Agresti and Coull 1998: Wald around the Wilson midpoint, cut off at 0 and 1.
agresti_coull <- function(x, n, level = 0.95) {
  z <- qnorm(1 - (1 - level) / 2)
  m <- n + z^2
  p <- (x + z^2 / 2) / m
  pmin(1, pmax(0, p + c(-1, 1) * z * sqrt(p * (1 - p) / m)))
}

for (case in list(c(0, 10), c(1, 10), c(3, 10), c(7, 29), c(10, 10), c(36, 306), c(1, 1000), c(999, 1000), c(5000, 10000))) {
  say(paste("jeffreys", case[1], case[2]), jeffreys(case[1], case[2]))
  say(paste("jeffreys 0.9", case[1], case[2]), jeffreys(case[1], case[2], 0.9))
  say(paste("agresti-coull", case[1], case[2]), agresti_coull(case[1], case[2]))
}
say("wilson 0.9 7/29", prop.test(7, 29, conf.level = 0.9, correct = FALSE)$conf.int)
say("wilson corrected 0.9 7/29", prop.test(7, 29, conf.level = 0.9)$conf.int)
say("exact 0.9 7/29", binom.test(7, 29, conf.level = 0.9)$conf.int)

# Newcombe 1998, method 10: the Wilson limits of both rates, squared and added.
wilson <- function(x, n, level) {
  z <- qnorm(1 - (1 - level) / 2)
  (x + z^2 / 2 + c(-1, 1) * z * sqrt(x * (n - x) / n + z^2 / 4)) / (n + z^2)
}
newcombe <- function(x1, n1, x2, n2, level = 0.95) {
  p1 <- x1 / n1; p2 <- x2 / n2
  w1 <- wilson(x1, n1, level); w2 <- wilson(x2, n2, level)
  c(p1 - p2 - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), p1 - p2 + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2))
}

# Miettinen and Nurminen 1985. The restricted maximum of the likelihood is sought by its derivative, not by the cubic of the paper.
restricted <- function(x1, n1, x2, n2, delta) {
  slope <- function(p2) {
    p1 <- p2 + delta
    (if (x1 > 0) x1 / p1 else 0) - (if (x1 < n1) (n1 - x1) / (1 - p1) else 0) +
      (if (x2 > 0) x2 / p2 else 0) - (if (x2 < n2) (n2 - x2) / (1 - p2) else 0)
  }
  low <- max(0, -delta) + 1e-15; high <- min(1, 1 - delta) - 1e-15
  if (slope(low) <= 0) return(low)
  if (slope(high) >= 0) return(high)
  uniroot(slope, c(low, high), tol = 1e-16, maxiter = 10000)$root
}
score <- function(x1, n1, x2, n2, delta) {
  p2 <- restricted(x1, n1, x2, n2, delta); p1 <- p2 + delta
  n <- n1 + n2
  (x1 / n1 - x2 / n2 - delta) / sqrt((p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * n / (n - 1))
}
miettinen_nurminen <- function(x1, n1, x2, n2, level = 0.95) {
  z <- qnorm(1 - (1 - level) / 2); d <- x1 / n1 - x2 / n2
  limit <- function(from, to, target) uniroot(function(delta) score(x1, n1, x2, n2, delta) - target, c(from, to), tol = 1e-15, maxiter = 10000)$root
  c(if (d <= -1) -1 else limit(-1 + 1e-9, min(d, 1 - 1e-9), z), if (d >= 1) 1 else limit(max(d, -1 + 1e-9), 1 - 1e-9, -z))
}

for (case in list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20), c(10, 10, 0, 20), c(10, 10, 0, 10), c(120, 306, 90, 301))) {
  name <- paste(case, collapse = " ")
  say(paste("newcombe", name), do.call(newcombe, as.list(case)))
  say(paste("miettinen-nurminen", name), do.call(miettinen_nurminen, as.list(case)))
}
say("newcombe 0.9 56 70 48 80", newcombe(56, 70, 48, 80, 0.9))
say("miettinen-nurminen 0.9 56 70 48 80", miettinen_nurminen(56, 70, 48, 80, 0.9))

# Fisher's exact test; first row responders and others of the first group.
for (case in list(c(3, 4, 1, 4), c(10, 12, 2, 12), c(0, 10, 0, 10), c(0, 5, 5, 5), c(56, 70, 48, 80), c(120, 306, 90, 301), c(7, 29, 15, 31))) {
  m <- rbind(c(case[1], case[2] - case[1]), c(case[3], case[4] - case[3]))
  say(paste("fisher", paste(case, collapse = " ")), fisher.test(m)$p.value, fisher.test(m, alternative = "greater")$p.value, fisher.test(m, alternative = "less")$p.value)
}

# Cochran-Mantel-Haenszel; each stratum x1 n1 x2 n2.
strata <- function(...) {
  rows <- list(...)
  array(unlist(lapply(rows, function(r) c(r[1], r[3], r[2] - r[1], r[4] - r[3]))), c(2, 2, length(rows)))
}
tables <- list(
  admissions = strata(c(512, 825, 89, 108), c(353, 560, 17, 25), c(120, 325, 202, 593), c(138, 417, 131, 375), c(53, 191, 94, 393), c(22, 373, 24, 341)),
  trial = strata(c(12, 20, 7, 21), c(9, 31, 4, 29), c(3, 5, 2, 6)))
for (name in names(tables)) {
  plain <- mantelhaen.test(tables[[name]], correct = FALSE)
  corrected <- mantelhaen.test(tables[[name]])
  say(paste("cmh", name), plain$statistic, plain$p.value, corrected$statistic, corrected$p.value, plain$estimate, plain$conf.int)
}

# One stratum, which mantelhaen.test refuses: Pearson's statistic times (n - 1) / n.
one <- unname(chisq.test(rbind(c(7, 22), c(15, 16)), correct = FALSE)$statistic) * 59 / 60
say("cmh one", one, pchisq(one, 1, lower.tail = FALSE))
