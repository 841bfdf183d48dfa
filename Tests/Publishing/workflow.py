"""Runs a workflow's job on this machine: each `run` for real, each action by what it would leave behind."""

import os
import re
import subprocess
from pathlib import Path

import yaml


class Job:
    """One job of a workflow in a checked-out repository.

    `actions` gives for each action's name a function of the job and the step's `with`; what it returns
    are the step's outputs. An action that is not there is an error.
    """

    def __init__(self, repository, workflow, name, github, variables, actions):
        self.repository = Path(repository)
        self.steps = yaml.safe_load((self.repository / workflow).read_text(encoding="utf-8"))["jobs"][name]["steps"]
        self.github = {"workspace": str(repository), "event_name": "push", "ref": "refs/heads/main"} | github
        self.variables = variables
        self.actions = actions
        self.outputs = {}
        self.path = []
        self.said = {}
        self.skipped = []

    def value(self, term):
        """What `'text'` or `steps.simpul.outputs.source` stands for; nothing is the empty text, as there."""
        term = term.strip()
        if literal := re.fullmatch(r"'([^']*)'", term):
            return literal[1]
        root, *rest = term.split(".")
        if root == "vars":
            return self.variables.get(rest[0], "")
        if root == "github":
            return self.github[rest[0]]
        if root == "steps" and rest[1] == "outputs":
            return self.outputs.get(rest[0], {}).get(rest[2], "")
        raise AssertionError(f"the workflow asks for '{term}', which this runner does not know")

    def holds(self, condition):
        def compared(part):
            left, sign, right = re.fullmatch(r"(.*?)\s*([!=]=)\s*(.*)", part.strip()).groups()
            return (self.value(left) == self.value(right)) == (sign == "==")

        return all(compared(part) for part in condition.split("&&"))

    def filled(self, text):
        return re.sub(r"\$\{\{(.*?)\}\}", lambda found: self.value(found[1]), str(text))

    def run(self, leaving_out=()):
        """Goes through the steps until one fails; gives the name of that one, or nothing."""
        for step in self.steps:
            name = step.get("name", step.get("uses"))
            if name in leaving_out or not self.holds(step.get("if", "'' == ''")):
                self.skipped.append(name)
            elif "uses" in step:
                action = self.actions[step["uses"].partition("@")[0]]
                given = {key: each for key, each in step.get("with", {}).items() if key != "key"}
                self.outputs[step.get("id")] = (
                    action(self, {key: self.filled(each) for key, each in given.items()}) or {}
                )
            elif not self.run_script(name, step):
                return name
        return None

    def run_script(self, name, step):
        script = step["run"]
        assert "${{" not in script, f"'{name}' puts a value into its script; give it by env"
        files = {
            key: self.repository.parent / key.lower() for key in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")
        }
        for key in ("GITHUB_OUTPUT", "GITHUB_PATH"):
            files[key].write_text("")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.repository / self.filled(step.get("working-directory", ".")),
            env={
                "PATH": ":".join([*self.path, os.environ["PATH"]]),
                "HOME": os.environ["HOME"],
                "CI": "true",
                "GITHUB_ACTIONS": "true",
                "GITHUB_WORKSPACE": str(self.repository),
                **{key: str(path) for key, path in files.items()},
                **{key: self.filled(each) for key, each in step.get("env", {}).items()},
            },
            text=True,
            capture_output=True,
            check=False,
        )
        self.said[name] = done.stdout + done.stderr
        outputs = (line.partition("=") for line in files["GITHUB_OUTPUT"].read_text().splitlines())
        self.outputs[step.get("id")] = {key: value for key, _, value in outputs}
        self.path = files["GITHUB_PATH"].read_text().split() + self.path
        return done.returncode == 0
