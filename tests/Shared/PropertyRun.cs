using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace ResponseEval.Tests;

/// <summary>Listens to one FsCheck run and keeps its outcome instead of printing it.</summary>
internal sealed class PropertyRun<T>(Action<T> onCase) : IRunner
{
    private TestResult? _result;

    internal bool Passed => Result.IsPassed;

    /// <summary>True when a case was false or threw.</summary>
    internal bool Falsified => Result.IsFailed;

    /// <summary>What the last false case threw, if it threw.</summary>
    internal Exception? Error { get; private set; }

    /// <summary>FsCheck's own account: original and shrunk counterexample, number of cases, labels.</summary>
    internal string Report => Runner.onFinishedToString("Property: ", Result).TrimEnd();

    internal T Counterexample => Result is TestResult.Failed failed
        ? (T)failed.Item3.Single() // the shrunk arguments
        : throw new InvalidOperationException("The property was not falsified.");

    private TestResult Result => _result ?? throw new InvalidOperationException("The property has not run.");

    /// <summary>The same property, remembering what it throws.</summary>
    internal Func<T, bool> Recording(Func<T, bool> property) => value =>
    {
        try
        {
            return property(value);
        }
        catch (Exception error)
        {
            Error = error;
            throw;
        }
    };

    void IRunner.OnStartFixture(Type fixture)
    {
    }

    void IRunner.OnArguments(int number, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> format) =>
        onCase((T)arguments.Single());

    void IRunner.OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> format)
    {
    }

    void IRunner.OnFinished(string name, TestResult result) => _result = result;
}
