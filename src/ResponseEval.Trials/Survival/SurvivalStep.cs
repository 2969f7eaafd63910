namespace ResponseEval.Trials;

/// <summary>One time of a Kaplan-Meier curve at which somebody had the event or was censored.</summary>
/// <param name="Time">The time.</param>
/// <param name="AtRisk">How many are under observation just before it.</param>
/// <param name="Events">How many have the event at it.</param>
/// <param name="Censored">How many are censored at it; they are at risk of the events.</param>
/// <param name="Estimate">The survival from this time until the next.</param>
public readonly record struct SurvivalStep(double Time, int AtRisk, int Events, int Censored, SurvivalEstimate Estimate);
