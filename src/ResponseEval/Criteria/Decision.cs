namespace ResponseEval;

/// <summary>A response and the rule that decided it.</summary>
/// <typeparam name="TResponse">The kind of response.</typeparam>
/// <param name="Response">The response.</param>
/// <param name="Rule">The rule.</param>
internal readonly record struct Decision<TResponse>(TResponse Response, RuleId Rule);
