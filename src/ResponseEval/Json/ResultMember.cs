using System.Buffers;

namespace ResponseEval;

/// <summary>A member that another package adds to the JSON result of each subject (<see cref="EvaluationJsonWriter"/>).</summary>
/// <param name="Name">Its name, one that the result does not have yet.</param>
/// <param name="WriteValue">Writes its value, one complete JSON value, to the output of the result. Called from any thread that writes results.</param>
public sealed record ResultMember(string Name, Action<SubjectEvaluation, IBufferWriter<byte>> WriteValue);
